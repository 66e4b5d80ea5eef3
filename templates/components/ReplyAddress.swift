import DossierKit
import HTML

/// The address at which a reader replies to a page: a mail that names the page in subject and body, or a form that is
/// told the page's address in the parameter `page`.
struct ReplyAddress: Template {
  let scope: PageScope
  let common: Common

  /// The address; nil where the site takes no replies.
  var url: SafeURL? {
    guard let target = site.settings.replyTo else { return nil }
    if target.contains("@"), !target.contains("/") {
      return SafeURL(
        mailTo: target, subject: "\(words.subjectOfReply)\(words.colon)\(common.title.directionallyClosed)",
        body: "\(words.placeOfReply)\(words.colon)\(permalink)\n\n")
    }
    return SafeURL(target)?.adding("page", permalink)
  }

  /// The page's absolute address; where the site has none, its path below the site's root.
  private var permalink: String { context.canonical?.string ?? context.address.path }
}
