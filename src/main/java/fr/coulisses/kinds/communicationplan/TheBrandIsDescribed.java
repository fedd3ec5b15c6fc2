package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.2-06: the brand is described: positioning, colours, typefaces, use of the logo; and where money was
/// granted, the supports say of whom; a logo that is to stand there lies at the request for the money.
class TheBrandIsDescribed implements Check<CommunicationPlan> {

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        List<Finding> missing = new ArrayList<>();
        Brand brand = plan.brand();
        if (brand.positioning().isBlank()) {
            missing.add(finding("brand/positioning", "positioning"));
        }
        if (brand.colours().isEmpty()) {
            missing.add(finding("brand/colours", "colours"));
        }
        if (brand.typefaces().isEmpty()) {
            missing.add(finding("brand/typefaces", "typefaces"));
        }
        if (brand.logo().isBlank()) {
            missing.add(finding("brand/logo", "logo"));
        }
        if (!plan.grants().isEmpty()
                && plan.grants().stream().allMatch(grant -> plan.mention(grant).isEmpty())) {
            missing.add(finding("mentions", "mentions"));
        }
        plan.grants().stream()
                .filter(grant -> grant.logo().isEmpty())
                .flatMap(grant -> plan.mention(grant).filter(Mention::logo).stream()
                        .map(mention -> new Finding(
                                "R-C4.2-06",
                                Severity.WARNING,
                                "mentions/" + mention.id() + "/logo",
                                "finding.R-C4.2-06.picture",
                                List.of(grant.funder()))))
                .forEach(missing::add);
        return missing;
    }

    private static Finding finding(String place, String name) {
        return new Finding("R-C4.2-06", Severity.WARNING, place, "finding.R-C4.2-06." + name, List.of());
    }
}
