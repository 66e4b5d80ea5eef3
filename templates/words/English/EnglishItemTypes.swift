extension EnglishWords {
  func itemType(_ type: String) -> String {
    switch type {
    case "article-journal": "journal article"
    case "article-magazine": "magazine article"
    case "article-newspaper": "news article"
    case "entry-dictionary": "dictionary entry"
    case "entry-encyclopedia": "encyclopedia entry"
    case "legal_case": "legal case"
    case "motion_picture": "film"
    case "musical_score": "musical score"
    case "paper-conference": "conference paper"
    case "personal_communication": "personal communication"
    case "post-weblog": "blog post"
    case "review-book": "book review"
    case "webpage": "web page"
    default: type
    }
  }
}
