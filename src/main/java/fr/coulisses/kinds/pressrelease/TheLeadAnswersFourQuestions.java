package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.proofreading.PlacedText;
import java.util.List;
import java.util.stream.Stream;

/// R-C4.4-02: the lead says who, what, when and where; that of an angle which has its own does too.
class TheLeadAnswersFourQuestions implements Check<PressRelease> {

    private static final String CODE = "R-C4.4-02";

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        FiveWs questions = FiveWs.of(release, WhatWords.of(dossier.project().type()));
        return Stream.concat(
                        Stream.of(new PlacedText("lead", release.lead())),
                        release.angles().stream()
                                .map(angle -> new PlacedText("angles/" + angle.id() + "/lead", angle.lead())))
                .filter(lead -> !lead.text().isBlank())
                .flatMap(lead -> questions.open(lead.text()).stream()
                        .map(question ->
                                Finding.of(CODE, Severity.WARNING, lead.place(), Figure.label(question.labelKey()))))
                .toList();
    }
}
