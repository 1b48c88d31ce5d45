package org.uniondraft.docx.pages.internal;

/** A block of the body: a paragraph or a table. */
sealed interface FlowBlock permits FlowParagraph, FlowTable {
}
