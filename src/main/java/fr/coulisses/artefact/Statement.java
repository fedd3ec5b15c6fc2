package fr.coulisses.artefact;

/// Something that an artefact says and that rules across the project compare with what others say.
///
/// @param subject what it is about, one of the constants
/// @param place where the content says it, as findings write it
/// @param value what it says: an amount as `1895.00`, an id
public record Statement(String subject, String place, String value) {

    /// What a communication plan costs, in euros.
    public static final String COMMUNICATION_COST = "communication-cost";

    /// The id of a funding request whose funder the supports name.
    public static final String FUNDER_MENTION = "funder-mention";
}
