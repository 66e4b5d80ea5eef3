// Linux calls that glibc has since 2.28, but declares under _GNU_SOURCE only, which Swift's Glibc module does not set.
#define CLINUX_RENAME_NOREPLACE (1u << 0)
#define CLINUX_RENAME_EXCHANGE (1u << 1)

int renameat2(int oldFolder, const char *oldPath, int newFolder, const char *newPath, unsigned int flags);
