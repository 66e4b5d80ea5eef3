// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "dossier",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "dossier", targets: ["dossier"]),
    .library(name: "DossierKit", targets: ["DossierKit", "Markdown", "HTML"]),
    .library(name: "DossierTemplates", targets: ["DossierTemplates"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
        .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "COpenSSL",
      pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(name: "HTML"),
    .target(name: "Markdown", dependencies: ["CCMarkGFM", "HTML"]),
    .target(
      name: "DossierKit",
      dependencies: [
        "Markdown", "HTML", "Yams",
        .product(name: "HeapModule", package: "swift-collections"),
        .target(name: "COpenSSL", condition: .when(platforms: [.linux])),
        .target(name: "CLinux", condition: .when(platforms: [.linux])),
      ]),
    .target(
      name: "DossierAssets",
      path: "templates/assets",
      resources: [
        .embedInCode("style.css"), .embedInCode("previews.js"), .embedInCode("nearest.js"),
        .embedInCode("search"), .embedInCode("favicon.svg"), .embedInCode("favicon.png"),
      ]),
    .target(
      name: "DossierTemplates",
      dependencies: ["DossierAssets", "DossierKit", "HTML"],
      path: "templates",
      exclude: ["assets"]),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "DossierKit", "DossierTemplates",
        .target(name: "CLinux", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // The linker of the toolchain itself: the system's would warn of calls in Foundation, which the command carries.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux]))]),
    .executableTarget(
      name: "MatchingBenchmark", dependencies: ["DossierKit"], path: "Benchmarks/Matching"),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "HTML", "CCMarkGFM"]),
    .testTarget(
      name: "DossierKitTests", dependencies: ["DossierKit", "DossierTemplates", "HTML"],
      exclude: ["Fixtures"]),
    .target(
      name: "PressTheme", dependencies: ["DossierKit", "HTML"], path: "Examples/PressTheme/Sources/PressTheme"
    ),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["DossierAssets", "DossierKit", "DossierTemplates", "PressTheme"]),
    .testTarget(name: "CommandTests", dependencies: ["dossier"]),
  ],
  swiftLanguageModes: [.v6]
)
