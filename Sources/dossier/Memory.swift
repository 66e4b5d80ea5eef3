#if canImport(Glibc)
  import CLinux
#endif

/// How the process gets memory from the system.
enum Memory {
  /// Has large blocks given back to the system as soon as they are free. By default glibc keeps ever larger ones once
  /// it has seen them come and go, and pages are built in many of them.
  static func giveBackLargeBlocks() {
    #if canImport(Glibc)
      mallopt(CLINUX_M_MMAP_THRESHOLD, 256 << 10)
    #endif
  }
}
