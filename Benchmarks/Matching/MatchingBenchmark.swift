import DossierKit

/// Whether the matcher's time depends on the text alone: it is measured with few and many forms, on little and much text,
/// in turn, several times, so that a slow moment of the machine falls on all alike.
@main
struct MatchingBenchmark {
  private static let rounds = 5

  static func main() {
    let (actors, bytes) = (10_000, 100_000_000)
    let corpora = [
      ("\(actors) actors, half the text", Corpus(actors: actors, bytes: bytes / 2, namesOf: actors)),
      ("\(actors) actors", Corpus(actors: actors, bytes: bytes, namesOf: actors)),
      ("\(actors * 2) actors", Corpus(actors: actors * 2, bytes: bytes, namesOf: actors)),
    ]
    let matchers = corpora.map { FormMatcher($0.1.forms) }
    var times = Array(repeating: [Double](), count: corpora.count)
    var found = Array(repeating: 0, count: corpora.count)
    for _ in 0..<rounds {
      for index in corpora.indices {
        let start = ContinuousClock.now
        found[index] = matches(of: matchers[index], in: corpora[index].1)
        times[index].append((ContinuousClock.now - start) / .seconds(1))
      }
    }
    print("Matching names, three forms an actor; the median of \(rounds) rounds, and all of them")
    for (index, corpus) in corpora.enumerated() {
      let megabytes = Double(corpus.1.text.count) / 1e6
      print(
        "  \(corpus.0): \(rounded(megabytes)) MB, \(found[index]) names, \(rounded(median(times[index]))) s,"
          + " \(rounded(megabytes / median(times[index]))) MB/s (\(times[index].map(rounded).joined(separator: " ")))"
      )
    }
    print("  twice the text: \(ratio(times[1], times[0])) times the time")
    print("  twice the actors: \(ratio(times[2], times[1])) times the time")
  }

  private static func matches(of matcher: FormMatcher, in corpus: Corpus) -> Int {
    corpus.text.withUnsafeBufferPointer { text in
      corpus.paragraphs.reduce(0) {
        $0 + matcher.matches(in: UnsafeBufferPointer(rebasing: text[$1])).count
      }
    }
  }

  /// The median of the ratios within each round.
  private static func ratio(_ times: [Double], _ others: [Double]) -> String {
    rounded(median(zip(times, others).map { $0 / $1 }))
  }

  private static func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let cents = hundredths % 100
    return "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}
