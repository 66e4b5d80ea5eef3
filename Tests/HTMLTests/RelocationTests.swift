import HTML
import Testing

@Suite("Mark-up that is moved into another page")
struct RelocationTests {
  private func moved(_ html: HTML, levels: Int = 1, highest: Int = 3, link: Relocation.Link = .init())
    -> String
  {
    html.relocated(Relocation(idPrefix: "a.", levels: levels, highest: highest) { _ in link }).description
  }

  @Test("Its ids, and attributes that refer to ids, have the prefix")
  func ids() {
    let html: HTML = #"<p id="one" class="id"><a aria-describedby="x y" data-id="z">id="q"</a></p>"#
    #expect(
      moved(html) == #"<p id="a.one" class="id"><a aria-describedby="a.x a.y" data-id="z">id="q"</a></p>"#)
  }

  @Test("Headings go down, to the sixth level at most and the given one at least")
  func headings() {
    let html: HTML = #"<h1 id="t">A</h1><h2>B</h2><h3>C</h3><h6>D</h6><hr><header>E</header>"#
    #expect(
      moved(html)
        == #"<h3 id="a.t">A</h3><h3>B</h3><h4>C</h4><h6>D</h6><hr><header>E</header>"#)
  }

  @Test("A link is what the caller makes of its address, and what is put in is escaped")
  func links() {
    let html: HTML = ##"<a title="x > y" href="#one">1</a><img src="#one">"##
    #expect(
      moved(html, link: .init(dropping: 1, prefix: #"#"b."#))
        == ##"<a title="x > y" href="#&quot;b.one">1</a><img src="#one">"##)
    #expect(moved(html, link: .init(dropping: 99)) == ##"<a title="x > y" href="">1</a><img src="#one">"##)
  }

  @Test("A number takes the place of the first one in the words of the link, and of no other")
  func numbers() {
    let html: HTML = ##"<p>1 <a href="#s">[12, p. 4]</a> 3 <a href="#s">no <b>1</b></a> 2</p>"##
    #expect(
      moved(html, link: .init(number: 345))
        == ##"<p>1 <a href="#s">[345, p. 4]</a> 3 <a href="#s">no <b>1</b></a> 2</p>"##)
  }

  @Test("What the text says stays as it is, whatever it looks like")
  func text() {
    let html = HTML(text: #"<h1 id="a" href="b"> & h2 "#)
    #expect(moved(html) == html.description)
    #expect(moved("") == "")
  }
}
