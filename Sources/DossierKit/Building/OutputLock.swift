#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The right to replace output folders in one parent folder, held by one build at a time.
///
/// The lock is an advisory `flock` on the parent folder itself, so no lock file is left anywhere, and the system
/// releases it with the process, however that ends.
struct OutputLock: Sendable {
  private let parent: OutputHandle
  /// False on file systems that cannot lock a folder, such as NFS. Builds there run side by side, each in its own
  /// staging folder: the last one to commit wins, and leftovers are not cleaned, since they may be in use.
  let isHeld: Bool

  /// Takes the lock. Where another build has it, calls `onWait` once and waits.
  init(on parent: OutputHandle, onWait: () -> Void) throws(OutputError) {
    self.parent = parent
    var operation = LOCK_EX | LOCK_NB
    while flock(parent.descriptor, operation) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        onWait()
        operation = LOCK_EX
      case EBADF, EINVAL, ENOLCK, ENOSYS, ENOTSUP, EOPNOTSUPP:
        isHeld = false
        return
      default: throw .lastError(at: parent.path)
      }
    }
    isHeld = true
  }

  func release() {
    if isHeld { flock(parent.descriptor, LOCK_UN) }
  }
}
