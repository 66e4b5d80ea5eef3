import DossierKit
import HTML

/// The search box at the head of every page. It is a form, so that it leads somewhere without a script, too.
struct SearchBox: Template {
  let scope: PageScope

  var html: HTML {
    """
    <form role="search" action="\(context.href(.search))">
      <input type="search" name="q" aria-label="\(words.search)" placeholder="\(words.search)" autocomplete="off" maxlength="200">
    </form>
    """
  }
}
