import HTML
import Testing

@testable import DossierKit

@Suite("Bytes that wait in a file")
struct StoredBytesTests {
  @Test("they come back as they were, all of them and a range of them")
  func comesBack() throws {
    let file = try #require(ScratchFile.make())
    var all = ["first", "", "Größe"].map { StoredBytes(Array($0.utf8)) }
    let before = all
    StoredBytes.setAside(&all, in: file)
    #expect(all == before)
    #expect(all.map(\.count) == [5, 0, 7])
    #expect(String(decoding: all[2][2..<6], as: UTF8.self) == "öß")
  }

  @Test("a part of them is that part, in memory and in a file")
  func parts() throws {
    let file = try #require(ScratchFile.make())
    var stored = StoredBytes(Array("one two three".utf8))
    func words(of part: StoredBytes) -> [String] {
      [String(decoding: part.bytes, as: UTF8.self), String(decoding: part.slice(1..<3).bytes, as: UTF8.self)]
    }
    #expect(words(of: stored.slice(4..<7)) == ["two", "wo"])
    stored.setAside(in: file)
    #expect(words(of: stored.slice(4..<7)) == ["two", "wo"])
  }

  @Test("several that were set aside together are loaded together, and others stay as they are")
  func loaded() throws {
    let file = try #require(ScratchFile.make())
    var together = ["", "one", "", "two"].map { StoredBytes(Array($0.utf8)) }
    StoredBytes.setAside(&together, in: file)
    let kept = StoredBytes(Array("kept".utf8))
    var apart = StoredBytes(Array("apart".utf8))
    apart.setAside(in: file)
    for all in [
      together, together + [kept], [kept] + together, [together[3], together[1]], together + [apart], [],
    ] {
      #expect(StoredBytes.loaded(all) == all)
    }
    var more = StoredBytes.loaded(together)[3]
    more.append("!".utf8)
    #expect(more.bytes == Array("two!".utf8))
    #expect(together[3].bytes == Array("two".utf8))
  }

  @Test("many may set bytes aside at once")
  func atOnce() async throws {
    let file = try #require(ScratchFile.make())
    let texts = (0..<500).map { number in
      Array(repeating: UInt8(truncatingIfNeeded: number), count: number * 7)
    }
    let stored = await texts.parallelMap { text in
      var stored = StoredBytes(text)
      stored.setAside(in: file)
      return stored
    }
    #expect(stored.map(\.bytes) == texts)
  }

  @Test("without a place for the file there is none, and bytes stay in memory")
  func withoutFile() {
    #expect(ScratchFile(in: "/nowhere/at/all") == nil)
    var text = PageText()
    text.body = "<p>Text</p>"
    text.setAside(in: nil)
    #expect(text.body == "<p>Text</p>")
  }

  @Test("what the disk does not give back is an error, and never a page with holes")
  func lost() throws {
    let file = try #require(ScratchFile.make())
    let start = try #require(file.append([1, 2]))
    #expect(file.fault == nil)
    #expect(file.read(start..<start + 9) == Array(repeating: UInt8(ascii: " "), count: 9))
    let fault = try #require(file.fault)
    #expect(fault.code == .unreadableFile)
    #expect(fault.message.contains("shorter than it was"))
  }

  @Test("bytes that were set aside can grow, and are then in memory")
  func grows() throws {
    let file = try #require(ScratchFile.make())
    var stored = StoredBytes(Array("one".utf8))
    stored.setAside(in: file)
    stored.append(" two".utf8)
    #expect(stored.bytes == Array("one two".utf8))
  }
}

@Suite("The sentences of a page")
struct SentenceListTests {
  private let written = [
    Sentence(text: "Mali & Niger agree.", anchor: "p1"), Sentence(text: "", anchor: "p1"),
    Sentence(text: "الجزائر تنفي.", anchor: ""),
  ]

  @Test("each is as it was found, before and after it is set aside")
  func comesBack() throws {
    let file = try #require(ScratchFile.make())
    var text = PageText()
    for sentence in written { text.sentences.append(sentence) }
    #expect(Array(text.sentences) == written)
    text.setAside(in: file)
    #expect(Array(text.sentences) == written)
    #expect(text.sentences.map(\.anchor) == text.sentences.indices.map(text.sentences.anchor))
  }

  @Test("several are found in the order in which they are asked for, near each other and far apart")
  func severalAtOnce() throws {
    let file = try #require(ScratchFile.make())
    let far = Sentence(text: String(repeating: "far away ", count: 4_000), anchor: "p2")
    var text = PageText()
    for sentence in written + [far] + written { text.sentences.append(sentence) }
    text.setAside(in: file)
    #expect(text.sentences[[2, 0, 0]] == [written[2], written[0], written[0]])
    #expect(text.sentences[[6, 3, 1]] == [written[2], far, written[1]])
    #expect(text.sentences[[]] == [])
  }

  @Test("their lengths are known without reading them")
  func lengths() {
    var sentences = SentenceList()
    for sentence in written { sentences.append(sentence) }
    #expect(sentences.indices.map(sentences.length) == written.map(\.text.utf8.count))
    // An ampersand is written as a reference.
    #expect(sentences.quotationSize(of: 0) == written[0].text.utf8.count + 4)
  }

  @Test("a quotation is never longer than what is shown of it")
  func quotation() {
    var sentences = SentenceList()
    sentences.append(Sentence(text: String(repeating: "a", count: 5_000), anchor: "p1"))
    #expect(sentences.quotationSize(of: 0) == 360)
    #expect(sentences.length(of: 0) == 5_000)
  }
}

@Suite("The text fields of a page")
struct TextFieldsTests {
  @Test("each is found, in whatever order they were added, before and after they are set aside")
  func comesBack() throws {
    let written: [(field: TextField, html: HTML, plain: String)] = [
      (.claim("c2"), "<b>Mali</b> &amp; Niger", "Mali & Niger"), (.change(10), "ten", "ten"),
      (.summary, "", ""),
      (.claim("c10"), "تنفي", "تنفي"), (.judgement("c2"), "<i>likely</i>", "likely"),
      (.change(9), "nine", "nine"),
    ]
    var text = PageText()
    for (field, html, plain) in written { text.fields.add(field, html: html, plain: Array(plain.utf8)) }
    let file = try #require(ScratchFile.make())
    for isSetAside in [false, true] {
      if isSetAside { text.setAside(in: file) }
      for (field, html, plain) in written {
        let found = try #require(text.fields[field])
        #expect(found.html == html)
        #expect(found.plain == plain)
        #expect(found.plainSize == plain.utf8.count)
      }
      #expect(text.fields[.claim("c1")] == nil)
      #expect(text.fields[.alert(10)] == nil)
      #expect(text.fields.sizes.reduce(0, +) == written.reduce(0) { $0 + $1.html.bytes.count })
    }
  }
}

@Suite("What is kept of a page's text")
struct KeptTextTests {
  @Test("headings come back from the file as they were")
  func headings() throws {
    let headings = [
      Heading(level: 2, id: "the-border", text: "The border"), Heading(level: 6, id: "section-", text: ""),
      Heading(level: 1, id: "الحدود", text: "الحدود & more"),
    ]
    var text = PageText()
    #expect(text.headings.isEmpty)
    text.headings = headings
    #expect(text.headings == headings)
    let file = try #require(ScratchFile.make())
    text.setAside(in: file)
    #expect(text.headings == headings)
  }

  @Test("a source knows its citations and the sentences that hold them, each sentence once")
  func citations() {
    var source = CitedSource(source: "report", number: 2, idPrefix: "reply-a.")
    #expect(source.citations.isEmpty)
    #expect(source.sentences.isEmpty)
    #expect(source.cite(3) == "reply-a.cite-3")
    source.add(sentence: 3)
    #expect(source.cite(4) == "reply-a.cite-4")
    source.add(sentence: 3)
    #expect(source.cite(12) == "reply-a.cite-12")
    source.add(sentence: 5)
    #expect(source.citations == ["reply-a.cite-3", "reply-a.cite-4", "reply-a.cite-12"])
    #expect(source.sentences == [3, 5])
    #expect(SourceUse(page: 0, source).sentences == [3, 5])
  }

  @Test("the pages that name an actor are made from a few numbers each")
  func mentions() {
    let pages = ["c", "b", "a"].map { EntityID(.briefing, $0) }
    var list = MentionList(over: pages)
    list.append(page: 0, mentions: [4, 9], isDeclared: false)
    list.append(page: 2, mentions: [], isDeclared: true)
    list.shrink()
    #expect(list.map(\.page) == [pages[0], pages[2]])
    #expect(list.map { Array($0.mentions) } == [[4, 9], []])
    #expect(list.map(\.isDeclared) == [false, true])
    #expect(([] as MentionList).isEmpty)
  }
}
