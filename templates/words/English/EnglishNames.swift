extension EnglishWords: NameWords {
  func languageName(_ subtag: String) -> String? {
    switch subtag {
    case "am": "Amharic"
    case "ar": "Arabic"
    case "ber", "zgh": "Tamazight"
    case "bm": "Bambara"
    case "de": "German"
    case "en": "English"
    case "es": "Spanish"
    case "fa": "Persian"
    case "ff": "Fulfulde"
    case "fr": "French"
    case "ha": "Hausa"
    case "he": "Hebrew"
    case "it": "Italian"
    case "ja": "Japanese"
    case "ko": "Korean"
    case "nl": "Dutch"
    case "pl": "Polish"
    case "pt": "Portuguese"
    case "ru": "Russian"
    case "so": "Somali"
    case "sw": "Swahili"
    case "tmh", "taq": "Tamasheq"
    case "tr": "Turkish"
    case "uk": "Ukrainian"
    case "ur": "Urdu"
    case "zh": "Chinese"
    default: nil
    }
  }
}
