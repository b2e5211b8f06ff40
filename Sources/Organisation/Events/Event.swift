import Database

/// Something a person did that others may hear of.
package struct Event: Sendable {
    package enum Kind: String, Sendable, SQLValue {
        case posted, commented, edited, withdrew, pinned, unpinned
        case openedSpace, changedSpace, joined, left, removed, letIn, invited, asked
        case announced, plannedAnnouncement, endedAnnouncement
        case renewedSpace, handedOverSpace, closedSpace, reopenedSpace, changedGroupSettings
        case setUp
        case importedMembers, madeInvitation, endedInvitation, cameIn, madePoster, endedPoster
        case startedJourney, movedJourney
        case openedSurvey, closedSurvey
        case addedTool, changedTool, mergedTools
        case addedOption, changedOption, removedOption, scoredOption
        case askedForHelp, extendedHelp, widenedHelp, solvedHelp, endedHelp, hadHelpToo, declinedHelp, changedHelpTypes
        case openedDecision, amendedDecision, objected, closedDecision, recordedOutcome
        case becameBuddies
        case madeNote, editedNote, withdrewNote, restoredNote, doubtedNote, reviewedNote, handedOverNote
    }

    package let id: Identifier<Event>
    package let kind: Kind
    package let actorID: Member.ID
    package let subject: Int64
    package let space: Int64?
    package let at: Instant
}
