package fr.coulisses.kinds.emailcampaign;

/// The contacts of a segment, and those of them who are left out.
///
/// @param total in the segment
/// @param addressed who are written to
/// @param withoutAddress who have no e-mail address
/// @param opposed who want no more of it, in this campaign or an earlier one
/// @param unasked who neither agreed nor fall under the exception
public record Recipients(Integer total, Integer addressed, Integer withoutAddress, Integer opposed, Integer unasked) {

    public Recipients(Integer total, Integer addressed, Integer withoutAddress, Integer opposed, Integer unasked) {
        this.total = total;
        this.addressed = addressed;
        this.withoutAddress = withoutAddress;
        this.opposed = opposed;
        this.unasked = unasked;
    }

    static final Recipients NONE = new Recipients(0, 0, 0, 0, 0);
}
