package fr.coulisses.assessment.submission;

import fr.coulisses.shared.Refusal;

/// One of several artefacts could not be submitted, and so none was.
public class ArtefactRefused extends Refusal {

    private final Refusal reason;

    ArtefactRefused(String title, Refusal reason) {
        super("submission.refused.artefact", title);
        this.reason = reason;
    }

    /// What has to be mended.
    public Refusal reason() {
        return reason;
    }
}
