package fr.coulisses.assessment.ui;

import fr.coulisses.assessment.Amendments;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.SecondReadings;
import fr.coulisses.assessment.queue.ReviewQueue;
import fr.coulisses.assessment.remark.Phrases;
import fr.coulisses.assessment.remark.Remarks;
import org.springframework.stereotype.Component;

/// The services behind a tutor's desk, together.
@Component
record ReviewTools(
        Reviews reviews,
        ReviewQueue queue,
        Remarks remarks,
        Phrases phrases,
        SecondReadings secondReadings,
        Amendments amendments) {}
