import Database
import Organisation
import Web

/// Changing the questions of a survey. As long as nobody answered, anything; after that only words and order, for counts
/// of two different questions can't be added.
struct SurveyEditing {
    let site: Site

    enum Direction: String, Sendable { case up, down }

    func add(_ draft: QuestionDraft, to id: Survey.ID, by actor: Viewer) async throws -> SurveyQuestion.ID {
        try await site.database.write { db in
            let questions = try editable(id, by: actor, in: db)
            guard try isEmpty(id, in: db) else { throw Problem.conflict("survey.fixed") }
            let content = try draft.checked(before: nil, isFixed: false)
            guard questions.count < Survey.mostQuestions else {
                throw Problem.invalid(["text.nl": .init("survey.questions.many", String(Survey.mostQuestions))])
            }
            guard draft.kind != .department || !questions.contains(where: { $0.kind == .department }) else {
                throw Problem.invalid(["text.nl": "survey.department.one"])
            }
            let question = SurveyQuestion(
                id: site.ids.next(), surveyID: id, kind: draft.kind, need: nil, content: content)
            try SurveyQuestionStore.insert(question, position: questions.count, in: db)
            try renumber(questions + [question], in: db)
            try prepareAgain(id, in: db)
            return question.id
        }
    }

    func change(
        _ question: SurveyQuestion.ID, of id: Survey.ID, to form: Form, by actor: Viewer
    ) async throws {
        try await site.database.write { db in
            let before = try find(question, in: editable(id, by: actor, in: db))
            let isFixed = try !isEmpty(id, in: db)
            let content = try QuestionDraft(form, kind: before.kind).checked(before: before, isFixed: isFixed)
            try SurveyQuestionStore.update(question, to: content, in: db)
            if !isFixed { try prepareAgain(id, in: db) }
        }
    }

    func remove(_ question: SurveyQuestion.ID, of id: Survey.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let questions = try editable(id, by: actor, in: db)
            _ = try find(question, in: questions)
            guard try isEmpty(id, in: db) else { throw Problem.conflict("survey.fixed") }
            let rest = questions.filter { $0.id != question }
            let isReady = try SurveyStore.locked(id, in: db)?.opensAt != nil
            guard !isReady || rest.contains(where: { $0.kind != .department }) else {
                throw Problem.conflict("survey.last_question")
            }
            try SurveyQuestionStore.delete(question, in: db)
            try renumber(rest, in: db)
            try prepareAgain(id, in: db)
        }
    }

    func move(
        _ question: SurveyQuestion.ID, _ direction: Direction, in id: Survey.ID, by actor: Viewer
    ) async throws {
        try await site.database.write { db in
            var questions = try editable(id, by: actor, in: db)
            _ = try find(question, in: questions)
            guard let place = questions.firstIndex(where: { $0.id == question }) else { throw Problem.notFound }
            let other = direction == .up ? place - 1 : place + 1
            guard questions.indices.contains(other) else { return }
            questions.swapAt(place, other)
            try renumber(questions, in: db)
        }
    }

    private func editable(_ id: Survey.ID, by actor: Viewer, in db: Connection) throws -> [SurveyQuestion] {
        guard Survey.maySteer(actor), let survey = try SurveyStore.locked(id, in: db) else { throw Problem.notFound }
        guard survey.stage(at: site.clock.now()) != .closed else { throw Problem.conflict("survey.is_closed") }
        return try SurveyQuestionStore.all(of: id, in: db)
    }

    private func find(_ id: SurveyQuestion.ID, in questions: [SurveyQuestion]) throws -> SurveyQuestion {
        guard let question = questions.first(where: { $0.id == id }) else { throw Problem.notFound }
        return question
    }

    private func isEmpty(_ id: Survey.ID, in db: Connection) throws -> Bool { try SurveyBoxStore.isEmpty(id, in: db) }

    private func renumber(_ questions: [SurveyQuestion], in db: Connection) throws {
        for (position, question) in questions.enumerated() {
            try SurveyQuestionStore.setPosition(question.id, to: position, in: db)
        }
    }

    // A box that is ready has a place for each answer that can be given.
    private func prepareAgain(_ id: Survey.ID, in db: Connection) throws {
        guard let survey = try SurveyStore.locked(id, in: db), survey.opensAt != nil else { return }
        try SurveyBoxStore.prepare(id, for: try SurveyQuestionStore.all(of: id, in: db), in: db)
    }
}
