package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.evaluationplan.Questionnaire.Datum;
import fr.coulisses.shared.FoldedText;
import java.util.List;
import java.util.stream.Stream;

/// R-C1.5-07: an anonymous questionnaire asks nothing that names a person.
class AnonymousQuestionnairesNameNobody implements Check<EvaluationPlan> {

    /// Words that ask for a name or an address, as [FoldedText] writes them.
    private static final List<String> NAMING = List.of(
            "nom",
            "noms",
            "prenom",
            "prenoms",
            "patronyme",
            "mail",
            "email",
            "mel",
            "courriel",
            "telephone",
            "portable",
            "mobile",
            "adresse postale",
            "adresse complete",
            "date de naissance",
            "photo",
            "instagram",
            "surname",
            "first name",
            "last name",
            "full name",
            "e mail",
            "phone",
            "birthday",
            "date of birth",
            "postal address");

    @Override
    public List<Finding> examine(EvaluationPlan plan, Dossier dossier) {
        return plan.questionnaires().stream()
                .filter(Questionnaire::isAnonymous)
                .flatMap(questionnaire ->
                        Stream.of(ticked(questionnaire), written(questionnaire)).flatMap(List::stream))
                .toList();
    }

    private static List<Finding> ticked(Questionnaire questionnaire) {
        return questionnaire.collected().stream().anyMatch(Datum::isNaming)
                ? List.of(Finding.of(
                        "R-C1.5-07",
                        Severity.WARNING,
                        "questionnaires/" + questionnaire.id() + "/collected",
                        questionnaire.title()))
                : List.of();
    }

    /// What is written can mean something else: the finding says which word it was.
    private static List<Finding> written(Questionnaire questionnaire) {
        String words = " " + FoldedText.of(questionnaire.other()) + " ";
        return NAMING.stream()
                .filter(word -> words.contains(" " + word + " "))
                .limit(1)
                .map(word -> new Finding(
                        "R-C1.5-07",
                        Severity.WARNING,
                        "questionnaires/" + questionnaire.id() + "/other",
                        "finding.R-C1.5-07.perhaps",
                        List.of(questionnaire.title(), word)))
                .toList();
    }
}
