package fr.coulisses.kinds.actionplan;

import fr.coulisses.schedule.Lot;
import fr.coulisses.shared.FoldedText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The milestones of a production. A task marks one when its name says so, in French or in English, whatever its
/// accents and capitals; its lot decides where a word alone could mean something else.
///
/// The rows of the shipped retroplannings mark them; whoever renames a row keeps a word or the lot that is asked for.
enum Milestone {
    /// Applications for funding are handed in.
    FILING(
            Lot.FUNDING,
            "depots?|deposer|deposes?|envois?|envoyer|remises?|date limite|echeance|submit\\w*|submissions?|filing"
                    + "|send\\w*|deadlines?",
            "dossiers?|subventions?|demandes?|candidatures?|grants?|applications?|funding|bids?",
            ""),
    /// Contracts are signed.
    CONTRACTS(
            Lot.LEGAL,
            "signatures?|signer|signes?|signing|sign|signed",
            "contrats?|conventions?|cessions?|commandes?|engagements?|contracts?|agreements?",
            ""),
    /// Tickets can be had.
    TICKETING(
            Lot.TICKETING,
            "ouverture|ouvrir|lancement|lancer|mise en (?:vente|ligne)|debut|opening|opens?|launch|on sale|start",
            Words.TICKETS,
            ""),
    /// Everything is put up.
    SETUP(
            null,
            "montages?|accrochages?|installations?|set ?up|load in|get in|rigging|build up|hanging",
            "",
            Words.PREPARING),
    /// The public comes.
    OPENING(
            Lot.OPERATION,
            "ouvertures?|representations?|concerts?|shows?|performances?|open|" + Words.FIRST,
            "public|publique|portes|doors|exposition|festival|" + Words.FIRST,
            Words.TICKETS + "|candidatures?|inscriptions?"),
    /// Everything is taken down.
    STRIKE(
            null,
            "demontages?|decrochages?|desinstallation|strike|load out|get out|tear ?down|take ?down|dismantl\\w*"
                    + "|derig\\w*",
            "",
            Words.PREPARING),
    /// One looks back and reports.
    REPORT(
            Lot.REVIEW,
            "",
            "bilans?|compte rendu financier|retour d experience|debrief\\w*|wrap up"
                    + "|(?:final|financial|activity|evaluation) reports?",
            "");

    /// Words that several milestones ask for.
    private static final class Words {
        static final String TICKETS =
                "billetterie|billets?|preventes?|reservations?|tickets?|ticketing|presales?|bookings?|box office";
        static final String FIRST =
                "inauguration|vernissages?|premieres?|opening|opening (?:day|night)|jour j|first public day";
        static final String PREPARING = "plannings?|formations?|reunions?|plan|schedule|training|meetings?";
    }

    private final @Nullable Lot lot;
    private final String doing;
    private final String thing;
    private final String other;

    /// @param lot in which it is clear what something happens to; `null` for none
    /// @param doing words of what happens; empty when the thing says it
    /// @param thing words of what it happens to; empty when what happens says it
    /// @param other words that show that something else is meant; empty for none
    Milestone(@Nullable Lot lot, String doing, String thing, String other) {
        this.lot = lot;
        this.doing = doing;
        this.thing = thing;
        this.other = other;
    }

    boolean isMarkedBy(PlannedTask task) {
        String name = FoldedText.of(task.label());
        return (doing.isEmpty() || says(name, doing))
                && (thing.isEmpty() || task.lot() == lot || says(name, thing))
                && (other.isEmpty() || !says(name, other));
    }

    private static boolean says(String name, String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b").matcher(name).find();
    }
}
