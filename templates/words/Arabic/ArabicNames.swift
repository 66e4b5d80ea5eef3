extension ArabicWords: NameWords {
  func languageName(_ subtag: String) -> String? {
    switch subtag {
    case "am": "الأمهرية"
    case "ar": "العربية"
    case "ber", "zgh": "الأمازيغية"
    case "bm": "البمبارية"
    case "de": "الألمانية"
    case "en": "الإنجليزية"
    case "es": "الإسبانية"
    case "fa": "الفارسية"
    case "ff": "الفولانية"
    case "fr": "الفرنسية"
    case "ha": "الهوسا"
    case "he": "العبرية"
    case "it": "الإيطالية"
    case "ja": "اليابانية"
    case "ko": "الكورية"
    case "nl": "الهولندية"
    case "pl": "البولندية"
    case "pt": "البرتغالية"
    case "ru": "الروسية"
    case "so": "الصومالية"
    case "sw": "السواحلية"
    case "tmh", "taq": "التماشقية"
    case "tr": "التركية"
    case "uk": "الأوكرانية"
    case "ur": "الأردية"
    case "zh": "الصينية"
    default: nil
    }
  }
}
