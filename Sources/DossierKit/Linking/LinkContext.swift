/// What the texts of all pages are linked with; immutable, shared by all tasks.
struct LinkContext: Sendable {
  var directory: Directory
  var settings: SiteSettings
  var audience: Audience
  /// The forms of all actors.
  var matcher: FormMatcher
  /// Actor ids by their positions in ``Form/Meaning/actor``.
  var actors: [String]

  init(_ content: Content, directory: Directory, audience: Audience) {
    self.directory = directory
    self.audience = audience
    settings = content.settings
    actors = content.entities.actors.map(\.id)
    var forms: [Form] = []
    for (index, actor) in content.entities.actors.enumerated() {
      func add(_ texts: [String], _ kind: FormKind) {
        forms += texts.map { Form(text: $0, meaning: Form.Meaning(actor: index, kind: kind)) }
      }
      add([actor.title] + actor.names.map(\.name.value), .name)
      add(actor.aliases.map(\.value), .alias)
      forms += actor.not.map { Form(text: $0.value, meaning: nil) }
    }
    matcher = FormMatcher(forms)
  }
}
