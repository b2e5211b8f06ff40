import Database
import Hummingbird
import Organisation
import Square
import Web

/// The page of a decision as an answer, with the receipt that the browser keeps.
struct DecisionAnswer {
    let site: Site

    /// What a form held that goes back on the page.
    struct Filling: Sendable {
        var place = ""
        var problem: Problem?
        var remark = ""
        var amendment: (name: String, text: String, reason: String)?
        var outcome: OutcomeDraft?
        /// A ballot that was refused: its marks are read as far as they can be.
        var unread: Form?
        var hasJustVoted = false
    }

    /// Nobody opened or closed the decision yet though its clock went on.
    private struct Behind: Error { let decision: Decision }

    /// Reads something of a decision. One that is over is shown as over: when it is behind its clock, that is done first and
    /// it is read again. Mostly nothing is due, and then nothing but `read` is read.
    ///
    /// - Parameter read: gets a check to do on the decision it found
    func upToDate<T>(
        _ read: (@escaping @Sendable (Decision, Instant) throws -> Void) async throws -> T
    ) async throws -> T {
        do {
            return try await read { decision, now in
                if decision.isBehind(at: now) { throw Behind(decision: decision) }
            }
        } catch let behind as Behind {
            let closings = Closings(site: site)
            if behind.decision.state == .planned {
                try await closings.open(behind.decision.id)
            } else {
                try await closings.close(behind.decision.id)
            }
            // another node may still be counting
            return try await read { _, _ in }
        }
    }

    func page(
        _ request: Request, _ id: Decision.ID, status: HTTPResponse.Status = .ok,
        _ fill: @Sendable (inout Filling) -> Void
    ) async throws -> Response {
        var filling = Filling()
        fill(&filling)
        let (filled, kept) = (filling, kept(request, id))
        // A page that was fetched again keeps the code that the browser has: an answer that was lost can be sent again.
        let fresh = kept ?? Receipt.random()
        var response = try await upToDate { check in
            try await site.page(request, status: status) { visit in
                let page = try DecisionPage.load(id, sent(filled, kept, fresh), visit: visit).filled(filled.unread)
                try check(page.decision, visit.now)
                markRead(page.decision, by: visit)
                return page.page
            }
        }
        if kept == nil { keep(fresh, id, in: &response) }
        return response
    }

    func kept(_ request: Request, _ id: Decision.ID) -> Receipt? {
        request.cookie("ballot-\(id)", secure: site.options.isSecure).flatMap { Receipt(typed: $0) }
    }

    func keep(_ receipt: Receipt, _ id: Decision.ID, in response: inout Response) {
        response.setCookie(
            "ballot-\(id)", receipt.code, maxAge: .seconds(400 * 86_400), secure: site.options.isSecure)
    }

    private func sent(_ filling: Filling, _ kept: Receipt?, _ fresh: Receipt) -> DecisionPage.Sent {
        var sent = DecisionPage.Sent()
        sent.place = filling.place
        sent.problem = filling.problem
        sent.remark = filling.remark
        sent.amendment = filling.amendment
        sent.outcome = filling.outcome
        sent.receipts = [kept].compactMap(\.self)
        sent.fresh = fresh
        sent.token = site.formToken()
        sent.hasJustVoted = filling.hasJustVoted
        return sent
    }

    private func markRead(_ decision: Decision, by visit: Visit) {
        let (id, viewer, now) = (decision.id.rawValue, visit.viewer, visit.now)
        site.afterwards { try Notifications.markRead(about: id, by: viewer, at: now, in: $0) }
    }
}

extension DecisionPage {
    /// With what somebody filled in that is no vote yet.
    fileprivate func filled(_ sent: Form?) -> DecisionPage {
        guard let sent else { return self }
        var form = form
        if decision.method.isOnOneProposal {
            let mark: [String: Int] = ["for": 1, "against": 0]
            form.ballot = sent.has("choice") ? Ballot(marks: [mark[sent["choice"]]], reason: sent["reason"]) : nil
        } else {
            form.ballot = Ballot(marks: options.map { Int(sent["mark.\($0.id)"]) })
        }
        return DecisionPage(
            decision: decision, options: options, voted: voted, own: own, result: result, remarks: remarks,
            changes: changes, outcomes: outcomes, votes: votes, form: form, visit: visit)
    }
}
