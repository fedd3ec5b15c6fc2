package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.contacts.Family;
import fr.coulisses.contacts.ProspectionStatus;
import fr.coulisses.shared.Unwritten;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// To whom a campaign goes.
///
/// @param label what one calls them
/// @param families of the contacts register; none for all
/// @param statuses how far one has come with them; none for all
/// @param outside how many people of a list outside the register, subscribers for instance; `null` for none
/// @param agreed how many of these have a dated consent, or fall under the exception
/// @param cleaned whether those who object were taken off that list
public record Segment(
        String label,
        List<Family> families,
        List<ProspectionStatus> statuses,
        @Nullable Integer outside,
        @Nullable Integer agreed,
        Boolean cleaned) {

    static final Segment NONE = new Segment("", null, null, null, null, false);

    public Segment(
            @Nullable String label,
            @Nullable List<Family> families,
            @Nullable List<ProspectionStatus> statuses,
            @Nullable Integer outside,
            @Nullable Integer agreed,
            @Nullable Boolean cleaned) {
        this.label = Unwritten.text(label);
        this.families = Unwritten.rows(families);
        this.statuses = Unwritten.rows(statuses);
        this.outside = outside;
        this.agreed = agreed;
        this.cleaned = Boolean.TRUE.equals(cleaned);
    }

    /// How many of the list outside nobody has asked.
    int unasked() {
        return Math.max(0, people(outside) - people(agreed));
    }

    /// How many of the list outside may be written to.
    int addressable() {
        return Math.min(people(outside), people(agreed));
    }

    /// Whether there is a list outside the register.
    boolean hasOutside() {
        return people(outside) > 0;
    }

    private static int people(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
