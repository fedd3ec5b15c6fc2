/// The editor of the evaluation plan.
@NullMarked
package fr.coulisses.kinds.evaluationplan.ui;

import org.jspecify.annotations.NullMarked;
