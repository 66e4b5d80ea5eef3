import Foundation

#if canImport(Glibc)
  import CLinux
#endif

/// How the process gets memory from the system.
enum Memory {
  /// Has large blocks given back to the system as soon as they are free: by default glibc keeps ever larger ones once it
  /// has seen them come and go, and pages are built in many of them. The heap's end it keeps, up to a few megabytes:
  /// else it would give it back after each page, and ask for it anew for the next.
  static func giveBackLargeBlocks() {
    #if canImport(Glibc)
      mallopt(CLINUX_M_MMAP_THRESHOLD, 256 << 10)
      mallopt(CLINUX_M_TRIM_THRESHOLD, 4 << 20)
    #endif
  }

  /// Gives back what is free between what is kept. A stage of a build leaves much of that; glibc by itself gives back
  /// only what lies at the end.
  static func giveBackGaps() {
    #if canImport(Glibc)
      _ = malloc_trim(0)
    #endif
  }

  /// Ends the process, its work done, while a large value still lives: the system takes all of it back at once, and piece
  /// by piece that would take its time.
  static func end(keeping value: some Any) -> Never {
    withExtendedLifetime(value) { exit(EXIT_SUCCESS) }
  }
}
