import HTML
import Testing

@Suite("Safe addresses")
struct SafeURLTests {
  @Test(
    "Allowed schemes and relative addresses stay as they are",
    arguments: [
      "https://example.org/a?b=1&c=2#d", "HTTP://example.org", "mailto:a@example.org", "Tel:+223-00",
      "../actors/mali.html#m3", "a/b:c", "?q=a:b", "#a:b", "/x", "", "a%20b", "https://[::1]/", "./a:b",
    ])
  func allowed(address: String) {
    #expect(SafeURL(address)?.string == address)
  }

  @Test(
    "Other schemes, and whatever a browser might take for one, are refused",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:x", "\u{1}javascript:x", "java\tscript:x",
      "java\nscript:x", "java\r\nscript:x", "\u{0}javascript:x", "data:text/html,x", "vbscript:x",
      "file:///etc",
      "blob:x", "ftp://x", "httpss:x", "htt:x", "java\u{1}script:x", ":x", "a b:c", "é:x", "%6Aavascript:x",
    ])
  func refusedSchemes(address: String) {
    #expect(SafeURL(address) == nil)
  }

  @Test(
    "An address relative to the scheme alone is refused, however its slashes are written",
    arguments: ["//host", "\\\\host", "/\\host", "\\/host", " //host", "/\t/host", "\n/\n/host"])
  func refusedHosts(address: String) {
    #expect(SafeURL(address) == nil)
  }

  @Test(
    "White space is left out as browsers do, and what RFC 3986 does not allow is encoded",
    arguments: [
      (" https://example.org/a\n", "https://example.org/a"), ("ht\ttps://x", "https://x"), ("a b", "a%20b"),
      ("é.html", "%C3%A9.html"), ("a\"<>'", "a%22%3C%3E'"), ("a\\b", "a%5Cb"), ("a\u{0}b", "a%00b"),
      (" \t", ""),
    ])
  func normalized(address: String, expected: String) {
    #expect(SafeURL(address)?.string == expected)
  }

  @Test(
    "A path is encoded by segment, and stays relative",
    arguments: [
      ("../actors/mali.html", "../actors/mali.html"), ("a b/é?#%.html", "a%20b/%C3%A9%3F%23%25.html"),
      ("a:b/c", "./a:b/c"), ("c/a:b", "c/a:b"), ("//host/x", "host/x"), ("/a:b", "./a:b"),
      ("/javascript:x", "./javascript:x"),
      ("\\\\host", "%5C%5Chost"), ("a!$&'()*+,;=@~-._", "a!$&'()*+,;=@~-._"), ("", ""),
    ])
  func path(path: String, expected: String) {
    #expect(SafeURL(path: path).string == expected)
  }

  @Test("A fragment is encoded, and an empty path points into the page")
  func fragment() {
    #expect(SafeURL(path: "a.html", fragment: "m 3#é").string == "a.html#m%203%23%C3%A9")
    #expect(SafeURL(path: "", fragment: "c1:x/?").string == "#c1:x/?")
  }

  @Test("An address is escaped where it is interpolated")
  func interpolated() {
    let none: SafeURL? = nil
    let html: HTML = "<a href=\"\(SafeURL("a?b&c'"))\" cite=\"\(none)\">\(SafeURL(path: "a&b"))</a>"
    #expect(html.description == "<a href=\"a?b&amp;c&#39;\" cite=\"\">a&amp;b</a>")
  }
}
