import Organisation
import Participation
import Reach
import Square

/// All features of the product. To add one: a folder, and a line here.
package enum Features {
    package static var all: [Feature] {
        OrganisationFeatures.all + SquareFeatures.all + ParticipationFeatures.all + ReachFeatures.all + [
            StyleguideFeature.feature
        ]
    }
}
