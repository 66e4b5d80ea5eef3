import DossierKit
import HTML

extension ArabicWords: NetworkWords {
  func network(of name: String) -> String { "شبكة العلاقات: \(name)" }
  func named(_ name: String, _ kind: ActorKind) -> String { "\(name) (\(self.kind(kind)))" }
  func pair(_ first: String, _ second: String, _ ties: [String]) -> String {
    "\(first) و\(second): \(list(ties))"
  }
  func neighbours(_ count: Int, of name: String) -> String {
    "\(name) و\(self.count(count, .neighbour))، مع خطوط تبيّن الصلات بينها. كل اسم رابط."
  }
  func drawn(_ actors: Int, _ lines: Int) -> String {
    "\(count(actors, .actor)) و\(count(lines, .line)) بينها. كل اسم رابط، والجدول يورد جميع الصلات."
  }
  func told(in places: HTML) -> HTML { "التفاصيل مكتوبة، مع التواريخ والادعاءات: \(places)." }
  func strongest(_ shown: Int, of all: String) -> String {
    "أقوى الصلات فقط. المعروض: \(shown)، والمجموع: \(all)."
  }
  func strongest(_ actors: Int, of allActors: HTML, lines: Int, of pairs: HTML) -> HTML {
    "أقوى الصلات فقط. الجهات المعروضة: \(actors)، والمجموع: \(allActors). الخطوط المعروضة: \(lines)، والمجموع: \(pairs)."
  }
  func withoutTies(_ names: HTML) -> HTML { "دون صلة مسجلة هنا: \(names)." }
  func tableEnds(_ rows: Int) -> String {
    "عدد الصلات المعروضة: \(rows)، والبقية في صفحات الجهات الفاعلة."
  }

  func told(_ tie: Tie) -> String { "\(kind(tie.kind))، \(term(tie.status))" }

  func told(_ tie: Tie, _ name: HTML) -> HTML {
    switch (tie.kind, tie.direction) {
    case (.relation(.other), _): "صلة أخرى \(other(name, of: .other, tie.direction))"
    case (.relation(let kind), _): "\(self.kind(kind)) \(other(name, of: kind, tie.direction))"
    case (.office, .incoming): "منصب يشغله \(name)"
    case (.office, _): "منصب: \(name)"
    }
  }

  func tie(of name: HTML, _ tie: HTML) -> HTML { "\(name): \(tie)" }

  func other(_ name: HTML, of kind: RelationKind, _ direction: ActorRelation.Direction) -> HTML {
    switch (direction, kind) {
    case (.mutual, _), (_, .alliance), (.outgoing, .alignment), (.outgoing, .rivalry): "مع \(name)"
    case (.outgoing, .membership): "في \(name)"
    case (.outgoing, .withdrawal): "من \(name)"
    case (.outgoing, .mediation), (.outgoing, .support), (.outgoing, .securityCooperation): "لصالح \(name)"
    case (.outgoing, .conflict), (.outgoing, .sanction): "ضد \(name)"
    case (.outgoing, .other): "مع \(name)"
    case (.incoming, _): "من جانب \(name)"
    }
  }
}
