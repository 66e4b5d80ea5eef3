import HTML
import Testing

@Suite("Addresses with values of a reader's")
struct SafeURLQueryTests {
  @Test("A mail's subject and body are percent-encoded, and its lines end as RFC 6068 has it")
  func mail() {
    let url = SafeURL(mailTo: "desk@example.org", subject: "R&D? 50 %", body: "é=1\n#2\n")
    #expect(
      url.string
        == "mailto:desk@example.org?subject=R%26D%3F%2050%20%25&body=%C3%A9%3D1%0D%0A%232%0D%0A")
  }

  @Test("A mail has one recipient and no header of somebody else's choice")
  func recipient() {
    let url = SafeURL(mailTo: "a?cc=b,c&d@example.org", subject: "\r\nBcc: e", body: "")
    #expect(url.string == "mailto:a%3Fcc%3Db%2Cc%26d@example.org?subject=%0D%0ABcc%3A%20e&body=")
    #expect(SafeURL(url.string) == url)
  }

  @Test(
    "A parameter joins the query, before the fragment",
    arguments: [
      ("https://example.org/form", "https://example.org/form?page=a%20%26%23%2F%C3%A9"),
      ("https://example.org/form?", "https://example.org/form?page=a%20%26%23%2F%C3%A9"),
      ("https://example.org/form?x=1", "https://example.org/form?x=1&page=a%20%26%23%2F%C3%A9"),
      ("https://example.org/form?x=1&", "https://example.org/form?x=1&page=a%20%26%23%2F%C3%A9"),
      ("https://example.org/#form?", "https://example.org/?page=a%20%26%23%2F%C3%A9#form?"),
    ])
  func parameter(_ address: String, _ expected: String) {
    #expect(SafeURL(address)?.adding("page", "a &#/é").string == expected)
  }
}
