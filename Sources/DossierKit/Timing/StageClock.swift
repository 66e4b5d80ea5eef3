import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Measures where the time of a build goes.
///
/// The build is a row of phases. A phase whose stages run at once, on many threads and page by page, divides its time
/// between them in proportion to the work that the threads have reported.
final class StageClock: Sendable {
  fileprivate struct Phase {
    var work: [StageTime.Stage: Duration]
    var time: Duration
    var processorTime: Duration
  }

  private struct State {
    var phases: [Phase] = []
    var began = ContinuousClock.now
    var processorBegan = StageClock.processorTime()
  }

  private let state = Mutex(State())

  /// Begins a phase, and ends the one before; no stages end the last.
  func begin(_ stages: StageTime.Stage...) {
    let (now, processor) = (ContinuousClock.now, Self.processorTime())
    state.withLock { state in
      if let last = state.phases.indices.last {
        state.phases[last].time = now - state.began
        state.phases[last].processorTime = processor - state.processorBegan
      }
      (state.began, state.processorBegan) = (now, processor)
      let work = Dictionary(stages.map { ($0, Duration.zero) }) { first, _ in first }
      state.phases.append(Phase(work: work, time: .zero, processorTime: .zero))
    }
  }

  /// Does a piece of work of the present phase, on any thread.
  func work<Result, Failure: Error>(_ stage: StageTime.Stage, _ body: () throws(Failure) -> Result)
    throws(Failure)
    -> Result
  {
    let start = ContinuousClock.now
    defer {
      let time = ContinuousClock.now - start
      state.withLock { state in
        if let last = state.phases.indices.last { state.phases[last].work[stage, default: .zero] += time }
      }
    }
    return try body()
  }

  /// The stages in their order, each with its share.
  var times: [StageTime] {
    let phases = state.withLock { $0.phases }
    return StageTime.Stage.allCases.compactMap { stage in
      let shares = phases.compactMap { phase -> (Duration, Duration)? in
        guard let share = phase.share(of: stage) else { return nil }
        return (phase.time * share, phase.processorTime * share)
      }
      guard !shares.isEmpty else { return nil }
      let time = shares.reduce(.zero) { $0 + $1.0 }
      return StageTime(stage: stage, time: time, processorTime: shares.reduce(.zero) { $0 + $1.1 })
    }
  }

  /// What the processors have worked for this process, on all threads together.
  private static func processorTime() -> Duration {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

extension StageClock.Phase {
  /// Which part of the phase a stage has; nil where it has none.
  fileprivate func share(of stage: StageTime.Stage) -> Double? {
    guard let own = work[stage] else { return nil }
    let all = work.values.reduce(.zero, +)
    return all == .zero ? 1 / Double(work.count) : own / all
  }
}
