package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// R-C4.2-11: nothing that the plan says to the public promotes alcohol (CSP L.3323-2).
class NothingPromotesAlcohol implements Check<CommunicationPlan> {

    private static final Pattern ALCOHOL =
            Pattern.compile("\\b(alcool|alcools|alcoolisee?s?|biere|bieres|vins?|champagne|"
                    + "cremant|cidre|pastis|rhum|vodka|whisky|gin|spiritueux|cocktails?|apero|aperos|aperitif|open bar|"
                    + "happy hour|shooters?|degustation de vins?|beer|wine|alcohol)\\b");
    private static final Pattern WITHOUT = Pattern.compile(
            "\\b(sans alcool|sobre|cocktails? sans alcool|alcohol free|sans biere|prevention alcool)\\b");

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        say(findings, "centralMessage", plan.centralMessage());
        say(findings, "signature", plan.signature());
        for (Target target : plan.targets()) {
            say(findings, "targets/" + target.id() + "/message", target.message());
            say(findings, "targets/" + target.id() + "/promise", target.promise());
        }
        for (Action action : plan.pursued()) {
            say(findings, "actions/" + action.id() + "/title", action.title());
            say(findings, "actions/" + action.id() + "/message", action.message());
        }
        return findings;
    }

    private static void say(List<Finding> findings, String place, String text) {
        Matcher found = ALCOHOL.matcher(WITHOUT.matcher(FoldedText.of(text)).replaceAll(" "));
        if (found.find()) {
            findings.add(Finding.of("R-C4.2-11", Severity.BLOCKING, place, found.group(), text));
        }
    }
}
