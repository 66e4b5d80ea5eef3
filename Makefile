# Every target installs what is missing first (scripts/setup, and for the tests scripts/setup-browser); Swift's own
# package manager knows what to rebuild.

PREFIX = /usr/local
SWIFTFLAGS =
SIZES = 1000 10000
ROUNDS = 3
README = README.md
BENCHFLAGS =
# With Swift's libraries inside, the command runs where no toolchain is, and calls into them take less time. On macOS
# they are the system's.
LINUX := $(filter Linux,$(shell uname -s))
STATIC = $(if $(LINUX),--static-swift-stdlib)
RELEASE = swift build --configuration release $(STATIC) $(SWIFTFLAGS)

# SwiftPM uses all cores by itself, and two of its runs would only wait for each other.
.NOTPARALLEL:
.PHONY: help setup build site lint test check bench bench-large install clean

help:
	@echo 'make site      build the sample, content/, into public/'
	@echo 'make test      run everything that checks the project'
	@echo 'make lint      check the format of the sources alone'
	@echo 'make bench     measure the matcher of names, and the whole beside Hugo and Pagefind; SIZES="$(SIZES)",'
	@echo '               ROUNDS=$(ROUNDS), README=FILE for the figures or nothing, BENCHFLAGS=--assert to fail where a goal is missed'
	@echo 'make bench-large  the same with 100,000 briefings as well'
	@echo 'make build     build the command alone (a release build, in .build/)'
	@echo 'make install   put the command into PREFIX/bin (PREFIX=$(PREFIX))'
	@echo 'make clean     remove what was built, but not public/'
	@echo
	@echo 'SWIFTFLAGS is handed to every build. On Linux the command carries the libraries of Swift and needs no toolchain'
	@echo 'to run; STATIC= leaves them out.'

setup:
	@scripts/setup

build: setup
	$(RELEASE) --product dossier

site: build
	"$$($(RELEASE) --show-bin-path)/dossier" build

lint: setup
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks Examples templates

# Swift 6.4's new build system asks for errors on the dependencies' warnings too, and so fails; the native one does not.
test: lint
	scripts/setup-browser
	swift test --disable-xctest --build-system native -Xswiftc -warnings-as-errors $(SWIFTFLAGS)
	scripts/test-browser "$$(swift build --build-system native --show-bin-path $(SWIFTFLAGS))/dossier"
	cd Tests/Benchmarks && \
	  DOSSIER="$$(cd ../.. && swift build --build-system native --show-bin-path $(SWIFTFLAGS))/dossier" ../../.venv/bin/python -B -m pytest

check: test

bench: setup
	$(RELEASE) --product MatchingBenchmark
	"$$($(RELEASE) --show-bin-path)/MatchingBenchmark"
	$(RELEASE) --product dossier
	python3 -B Benchmarks/Sites --dossier "$$($(RELEASE) --show-bin-path)/dossier" --sizes $(SIZES) --rounds $(ROUNDS) \
	  $(if $(README),--readme "$(README)") $(BENCHFLAGS)

bench-large:
	$(MAKE) bench SIZES="1000 10000 100000"

# Without symbols, which take a third of it. On macOS that would undo the signature.
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install $(if $(LINUX),-s) -m 755 "$$($(RELEASE) --show-bin-path)/dossier" "$(DESTDIR)$(PREFIX)/bin/dossier"

clean:
	rm -rf .build .venv .bench
