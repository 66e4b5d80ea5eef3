import Testing

@testable import DossierKit

@Suite("The clock of a build's stages")
struct StageClockTests {
  @Test("Stages are told in their order, each once, however often they are begun")
  func order() {
    let clock = StageClock()
    clock.begin(.link)
    clock.begin(.read, .decode)
    clock.begin(.link)
    clock.begin()
    #expect(clock.times.map(\.stage) == [.read, .decode, .link])
  }

  @Test("Stages that run at once share their phase in proportion to their work, and the shares are the whole")
  func shares() async throws {
    let clock = StageClock()
    let start = ContinuousClock.now
    clock.begin(.render, .write)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          clock.work(.render) { spin(for: .milliseconds(9)) }
          clock.work(.write) { spin(for: .milliseconds(1)) }
        }
      }
    }
    clock.begin()
    let whole = ContinuousClock.now - start
    let times = clock.times
    #expect(times.map(\.stage) == [.render, .write])
    let sum = times.reduce(Duration.zero) { $0 + $1.time }
    #expect(sum > .zero && sum <= whole)
    #expect(times[0].processorTime > .zero)
  }

  @Test("What throws is counted too, and thrown on")
  func failure() {
    struct Fault: Error {}
    let clock = StageClock()
    clock.begin(.read, .decode)
    #expect(throws: Fault.self) { try clock.work(.read) { throw Fault() } }
    clock.begin()
    #expect(clock.times.map(\.stage) == [.read, .decode])
  }

  private func spin(for time: Duration) {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end {}
  }
}
