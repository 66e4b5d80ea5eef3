// swift-tools-version: 6.1
import PackageDescription

// A theme in a package of its own. Outside this repository, the dependency is the address of Dossier's.
let package = Package(
  name: "PressTheme",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "dossier", path: "../..")],
  targets: [
    .target(name: "PressTheme", dependencies: [.product(name: "DossierKit", package: "dossier")]),
    .executableTarget(name: "press", dependencies: ["PressTheme"]),
  ],
  swiftLanguageModes: [.v6]
)
