package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.announcing.Fact;
import java.util.List;
import java.util.stream.Stream;

/// Something that people were sent and that the project says otherwise today.
///
/// @param row of what was told
/// @param told as it was sent
/// @param now as it is; empty when the project says nothing of it any more
record Correction(String row, Fact fact, String told, String now) {

    /// In the order of what was told.
    static List<Correction> of(EmailCampaign campaign) {
        return campaign.told().stream()
                .flatMap(each -> {
                    Fact fact = each.fact();
                    return fact == null
                            ? Stream.<Correction>empty()
                            : Stream.of(new Correction(
                                    each.id(),
                                    fact,
                                    each.value(),
                                    campaign.facts().told(fact)));
                })
                .filter(each -> !each.told().equals(each.now()))
                .toList();
    }
}
