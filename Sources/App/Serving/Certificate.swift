import Foundation
import HummingbirdTLS
import Logging
import NIOSSL
import Synchronization

/// The certificate this server shows, read again when its file changes or on SIGHUP, without a connection noticing.
package final class Certificate: Sendable {
    private struct Known {
        var override: NIOSSLContextConfigurationOverride
        var chain: [NIOSSLCertificateSource]
        var key: NIOSSLPrivateKeySource
        var changedAt: [Date?]
    }

    private let path: String
    private let keyPath: String
    private let known: Mutex<Known>

    /// - Throws: when one of the files can't be read, or the two don't belong together.
    package init(path: String, key: String) throws {
        self.path = path
        keyPath = key
        known = Mutex(try Self.read(path, key))
    }

    func configuration() -> TLSConfiguration {
        let known = known.withLock { $0 }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: known.chain, privateKey: known.key)
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        // Asked at every handshake, so a new certificate needs no new server.
        configuration.sslContextCallback = { [weak self] _, promise in
            promise.succeed(self?.known.withLock { $0.override } ?? .noChanges)
        }
        return configuration
    }

    /// Reads the files again; what was shown until now stays when they are wrong.
    func reload(_ logger: Logger) {
        do {
            let new = try Self.read(path, keyPath)
            known.withLock { $0 = new }
            logger.notice("the certificate was read again")
        } catch {
            logger.error("the certificate can't be read; the old one stays", metadata: ["error": "\(error)"])
            // Not again until the files change once more.
            let times = Self.times(path, keyPath)
            known.withLock { $0.changedAt = times }
        }
    }

    func reloadIfChanged(_ logger: Logger) {
        let times = Self.times(path, keyPath)
        if known.withLock({ $0.changedAt != times }) { reload(logger) }
    }

    private static func times(_ paths: String...) -> [Date?] {
        paths.map { (try? FileManager.default.attributesOfItem(atPath: $0))?[.modificationDate] as? Date }
    }

    private static func read(_ path: String, _ keyPath: String) throws -> Known {
        let times = times(path, keyPath)
        let chain = try NIOSSLCertificate.fromPEMFile(path).map { NIOSSLCertificateSource.certificate($0) }
        guard !chain.isEmpty else { throw KeepingError.file(path, "there is no certificate in it") }
        let key = NIOSSLPrivateKeySource.privateKey(try NIOSSLPrivateKey(file: keyPath, format: .pem))
        // Making a context is what shows that key and certificate belong together.
        _ = try NIOSSLContext(configuration: .makeServerConfiguration(certificateChain: chain, privateKey: key))
        var override = NIOSSLContextConfigurationOverride()
        override.certificateChain = chain
        override.privateKey = key
        return Known(override: override, chain: chain, key: key, changedAt: times)
    }
}
