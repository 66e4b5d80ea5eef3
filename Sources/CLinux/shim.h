// Calls and constants of Linux and glibc that Swift's Glibc module does not have: renameat2 is declared under _GNU_SOURCE
// only, and malloc.h is in no module.
#include <stddef.h>

#define CLINUX_RENAME_NOREPLACE (1u << 0)
#define CLINUX_RENAME_EXCHANGE (1u << 1)
#define CLINUX_M_TRIM_THRESHOLD (-1)
#define CLINUX_M_MMAP_THRESHOLD (-3)

int renameat2(int oldFolder, const char *oldPath, int newFolder, const char *newPath, unsigned int flags);
int mallopt(int parameter, int value);
int malloc_trim(size_t pad);
