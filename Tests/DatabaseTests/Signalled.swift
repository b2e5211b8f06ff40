import Dispatch

extension DispatchSemaphore {
    /// Waits without blocking one of Swift's threads.
    func signalled() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                self.wait()
                continuation.resume()
            }
        }
    }
}
