import DossierKit
import Testing

@Suite("SHA-256")
struct DigestTests {
  @Test(
    "The examples of FIPS 180-4 come out as they stand there",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(text: String, hex: String) {
    #expect(SHA256Digest(of: Array(text.utf8)).hex == hex)
  }

  @Test("Equal bytes have equal digests, others have not")
  func equality() {
    #expect(SHA256Digest(of: [1, 2]) == SHA256Digest(of: [1, 2]))
    #expect(SHA256Digest(of: [1, 2]) != SHA256Digest(of: [2, 1]))
    #expect(Set([SHA256Digest(of: [1]), SHA256Digest(of: [1]), SHA256Digest(of: [])]).count == 2)
  }
}
