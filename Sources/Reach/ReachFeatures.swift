import Organisation

/// The features that join the product to the world outside.
package enum ReachFeatures {
    package static var all: [Feature] { [ImportFeature.feature] }
}
