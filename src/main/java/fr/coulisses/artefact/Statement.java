package fr.coulisses.artefact;

import fr.coulisses.shared.EuroAmounts;
import java.util.stream.Stream;

/// Something that an artefact says and that rules across the project compare with what others say.
///
/// @param subject what it is about, one of the constants
/// @param place where the content says it, as findings write it
/// @param value what it says: an amount as `1895.00`, a number, an id, a label
public record Statement(String subject, String place, String value) {

    /// What a communication plan costs, in euros.
    public static final String COMMUNICATION_COST = "communication-cost";

    /// The id of a funding request whose funder the supports name.
    public static final String FUNDER_MENTION = "funder-mention";

    /// The capacity of the venue.
    public static final String VENUE_CAPACITY = "venue-capacity";

    /// How many needs of a show or an exhibition a venue has to meet.
    public static final String STAGE_NEEDS = "stage-needs";

    /// That the needs of a rider are held against a venue; the name of the rider.
    public static final String NEEDS_COMPARED = "needs-compared";

    /// A need that the venue does not meet, and for which nothing is agreed or paid; the label of its name.
    public static final String UNCOVERED_NEED = "uncovered-need";

    /// That supports name funders at this place, whether or not any is named yet; no value.
    public static final String NAMES_FUNDERS = "names-funders";

    /// What the press is told of one performance: `2027-04-23 20:30 Orso`, with `-` for a day or an hour
    /// that is not said.
    public static final String ANNOUNCED_SHOW = "announced-show";

    /// One performance that a message or a post promotes, among others that it does not; as [#ANNOUNCED_SHOW] writes
    /// it.
    public static final String PROMOTED_SHOW = "promoted-show";

    /// A work that is shown to the public: the id of its entry in the register of rights, `-` for one that has
    /// none, a space, and what it is called.
    public static final String SHOWN_WORK = "shown-work";

    /// What the public is told that a ticket costs, VAT included, in euros.
    public static final String TICKET_PRICE = "ticket-price";

    /// Whom the press is told to reach: who, telephone, e-mail.
    public static final String PRESS_CONTACT = "press-contact";

    /// Where the public is told to buy its tickets.
    public static final String TICKETING_ADDRESS = "ticketing-address";

    /// The accessibility aids that the public is told of, in words: « boucle magnétique, visites en LSF ».
    public static final String ANNOUNCED_AIDS = "announced-aids";

    /// An accessibility aid that somebody prepares; its code, `LSF`.
    public static final String PREPARED_AID = "prepared-aid";

    /// An accessibility aid that is paid for, or that is there already; its code.
    public static final String PAID_AID = "paid-aid";

    /// The prices of tickets that a text names, each amount in euros as one.
    public static Stream<Statement> prices(String place, String text) {
        return EuroAmounts.in(text).stream()
                .map(price -> new Statement(TICKET_PRICE, place, price.euros().toPlainString()));
    }
}
