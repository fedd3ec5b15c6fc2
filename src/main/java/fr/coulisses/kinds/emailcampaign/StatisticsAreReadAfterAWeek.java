package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;

/// R-C4.3-12: the statistics of a campaign are read a week after it was sent.
class StatisticsAreReadAfterAWeek implements Check<EmailCampaign> {

    private static final String CODE = "R-C4.3-12";

    private static final int DAYS = 7;

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        LocalDate sent = campaign.sendOn();
        if (!campaign.status().hasLeft() || sent == null) {
            return List.of();
        }
        LocalDate due = sent.plusDays(DAYS);
        LocalDate read = campaign.statistics().readOn();
        if (campaign.statistics().isEmpty() || read == null) {
            return dossier.today().isBefore(due)
                    ? List.of()
                    : List.of(finding("statistics/readOn", "unread", Formats.date(due)));
        }
        return read.isBefore(due)
                ? List.of(finding("statistics/readOn", "early", Formats.date(read), Formats.date(due)))
                : List.of();
    }

    private static Finding finding(String place, String name, String... arguments) {
        return new Finding(CODE, Severity.ADVICE, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}
