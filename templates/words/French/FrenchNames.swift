extension FrenchWords: NameWords {
  func languageName(_ subtag: String) -> String? {
    switch subtag {
    case "am": "amharique"
    case "ar": "arabe"
    case "ber", "zgh": "tamazight"
    case "bm": "bambara"
    case "de": "allemand"
    case "en": "anglais"
    case "es": "espagnol"
    case "fa": "persan"
    case "ff": "peul"
    case "fr": "français"
    case "ha": "haoussa"
    case "he": "hébreu"
    case "it": "italien"
    case "ja": "japonais"
    case "ko": "coréen"
    case "nl": "néerlandais"
    case "pl": "polonais"
    case "pt": "portugais"
    case "ru": "russe"
    case "so": "somali"
    case "sw": "swahili"
    case "tmh", "taq": "tamasheq"
    case "tr": "turc"
    case "uk": "ukrainien"
    case "ur": "ourdou"
    case "zh": "chinois"
    default: nil
    }
  }
}
