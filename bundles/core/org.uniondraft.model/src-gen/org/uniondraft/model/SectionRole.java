/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Section Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a section is for in the anatomy of a paper, as opposed to what it is about (see Section.kinds).
 * <!-- end-model-doc -->
 * @see org.uniondraft.model.ModelPackage#getSectionRole()
 * @model
 * @generated
 */
public enum SectionRole implements Enumerator {
	/**
	 * The '<em><b>SECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An ordinary section about one or more topics.
	 * <!-- end-model-doc -->
	 * @see #SECTION_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION(0, "SECTION", "section"),

	/**
	 * The '<em><b>PART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A part above sections (第一部分, 工作回顾): numbering may start again inside (M8).
	 * <!-- end-model-doc -->
	 * @see #PART_VALUE
	 * @generated
	 * @ordered
	 */
	PART(1, "PART", "part"),

	/**
	 * The '<em><b>PREAMBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The opening paragraphs before the first heading.
	 * <!-- end-model-doc -->
	 * @see #PREAMBLE_VALUE
	 * @generated
	 * @ordered
	 */
	PREAMBLE(2, "PREAMBLE", "preamble"),

	/**
	 * The '<em><b>GUIDANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guiding ideology, 指导思想 (M7).
	 * <!-- end-model-doc -->
	 * @see #GUIDANCE_VALUE
	 * @generated
	 * @ordered
	 */
	GUIDANCE(3, "GUIDANCE", "guidance"),

	/**
	 * The '<em><b>GOALS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals, 工作目标.
	 * <!-- end-model-doc -->
	 * @see #GOALS_VALUE
	 * @generated
	 * @ordered
	 */
	GOALS(4, "GOALS", "goals"),

	/**
	 * The '<em><b>KEY POINTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key points, 工作重点.
	 * <!-- end-model-doc -->
	 * @see #KEY_POINTS_VALUE
	 * @generated
	 * @ordered
	 */
	KEY_POINTS(5, "KEY_POINTS", "key-points"),

	/**
	 * The '<em><b>SCHEDULE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done when: the month list or plan table.
	 * <!-- end-model-doc -->
	 * @see #SCHEDULE_VALUE
	 * @generated
	 * @ordered
	 */
	SCHEDULE(6, "SCHEDULE", "schedule"),

	/**
	 * The '<em><b>EXPERIENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was learned, 体会 (M23).
	 * <!-- end-model-doc -->
	 * @see #EXPERIENCE_VALUE
	 * @generated
	 * @ordered
	 */
	EXPERIENCE(7, "EXPERIENCE", "experience"),

	/**
	 * The '<em><b>PROBLEMS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is still wrong, 存在问题.
	 * <!-- end-model-doc -->
	 * @see #PROBLEMS_VALUE
	 * @generated
	 * @ordered
	 */
	PROBLEMS(8, "PROBLEMS", "problems"),

	/**
	 * The '<em><b>NEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What comes next, 下一步打算.
	 * <!-- end-model-doc -->
	 * @see #NEXT_VALUE
	 * @generated
	 * @ordered
	 */
	NEXT(9, "NEXT", "next"),

	/**
	 * The '<em><b>SALUTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address to those present, 各位代表、同志们：, set flush left (M6).
	 * <!-- end-model-doc -->
	 * @see #SALUTATION_VALUE
	 * @generated
	 * @ordered
	 */
	SALUTATION(10, "SALUTATION", "salutation"),

	/**
	 * The '<em><b>THANKS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thanks to those who helped.
	 * <!-- end-model-doc -->
	 * @see #THANKS_VALUE
	 * @generated
	 * @ordered
	 */
	THANKS(11, "THANKS", "thanks"),

	/**
	 * The '<em><b>REQUEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The request to the assembly, 请予审议 (M6).
	 * <!-- end-model-doc -->
	 * @see #REQUEST_VALUE
	 * @generated
	 * @ordered
	 */
	REQUEST(12, "REQUEST", "request"),

	/**
	 * The '<em><b>TRANSITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence that leads over to the sections, 现将…如下：
	 * <!-- end-model-doc -->
	 * @see #TRANSITION_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSITION(13, "TRANSITION", "transition"),

	/**
	 * The '<em><b>CLOSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The closing call and 谢谢大家.
	 * <!-- end-model-doc -->
	 * @see #CLOSING_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSING(14, "CLOSING", "closing"),

	/**
	 * The '<em><b>BODY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The root of a body: no heading of its own, holds everything.
	 * <!-- end-model-doc -->
	 * @see #BODY_VALUE
	 * @generated
	 * @ordered
	 */
	BODY(15, "BODY", "body");

	/**
	 * The '<em><b>SECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An ordinary section about one or more topics.
	 * <!-- end-model-doc -->
	 * @see #SECTION
	 * @model literal="section"
	 * @generated
	 * @ordered
	 */
	public static final int SECTION_VALUE = 0;

	/**
	 * The '<em><b>PART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A part above sections (第一部分, 工作回顾): numbering may start again inside (M8).
	 * <!-- end-model-doc -->
	 * @see #PART
	 * @model literal="part"
	 * @generated
	 * @ordered
	 */
	public static final int PART_VALUE = 1;

	/**
	 * The '<em><b>PREAMBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The opening paragraphs before the first heading.
	 * <!-- end-model-doc -->
	 * @see #PREAMBLE
	 * @model literal="preamble"
	 * @generated
	 * @ordered
	 */
	public static final int PREAMBLE_VALUE = 2;

	/**
	 * The '<em><b>GUIDANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guiding ideology, 指导思想 (M7).
	 * <!-- end-model-doc -->
	 * @see #GUIDANCE
	 * @model literal="guidance"
	 * @generated
	 * @ordered
	 */
	public static final int GUIDANCE_VALUE = 3;

	/**
	 * The '<em><b>GOALS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals, 工作目标.
	 * <!-- end-model-doc -->
	 * @see #GOALS
	 * @model literal="goals"
	 * @generated
	 * @ordered
	 */
	public static final int GOALS_VALUE = 4;

	/**
	 * The '<em><b>KEY POINTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key points, 工作重点.
	 * <!-- end-model-doc -->
	 * @see #KEY_POINTS
	 * @model literal="key-points"
	 * @generated
	 * @ordered
	 */
	public static final int KEY_POINTS_VALUE = 5;

	/**
	 * The '<em><b>SCHEDULE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done when: the month list or plan table.
	 * <!-- end-model-doc -->
	 * @see #SCHEDULE
	 * @model literal="schedule"
	 * @generated
	 * @ordered
	 */
	public static final int SCHEDULE_VALUE = 6;

	/**
	 * The '<em><b>EXPERIENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was learned, 体会 (M23).
	 * <!-- end-model-doc -->
	 * @see #EXPERIENCE
	 * @model literal="experience"
	 * @generated
	 * @ordered
	 */
	public static final int EXPERIENCE_VALUE = 7;

	/**
	 * The '<em><b>PROBLEMS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is still wrong, 存在问题.
	 * <!-- end-model-doc -->
	 * @see #PROBLEMS
	 * @model literal="problems"
	 * @generated
	 * @ordered
	 */
	public static final int PROBLEMS_VALUE = 8;

	/**
	 * The '<em><b>NEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What comes next, 下一步打算.
	 * <!-- end-model-doc -->
	 * @see #NEXT
	 * @model literal="next"
	 * @generated
	 * @ordered
	 */
	public static final int NEXT_VALUE = 9;

	/**
	 * The '<em><b>SALUTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address to those present, 各位代表、同志们：, set flush left (M6).
	 * <!-- end-model-doc -->
	 * @see #SALUTATION
	 * @model literal="salutation"
	 * @generated
	 * @ordered
	 */
	public static final int SALUTATION_VALUE = 10;

	/**
	 * The '<em><b>THANKS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thanks to those who helped.
	 * <!-- end-model-doc -->
	 * @see #THANKS
	 * @model literal="thanks"
	 * @generated
	 * @ordered
	 */
	public static final int THANKS_VALUE = 11;

	/**
	 * The '<em><b>REQUEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The request to the assembly, 请予审议 (M6).
	 * <!-- end-model-doc -->
	 * @see #REQUEST
	 * @model literal="request"
	 * @generated
	 * @ordered
	 */
	public static final int REQUEST_VALUE = 12;

	/**
	 * The '<em><b>TRANSITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence that leads over to the sections, 现将…如下：
	 * <!-- end-model-doc -->
	 * @see #TRANSITION
	 * @model literal="transition"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSITION_VALUE = 13;

	/**
	 * The '<em><b>CLOSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The closing call and 谢谢大家.
	 * <!-- end-model-doc -->
	 * @see #CLOSING
	 * @model literal="closing"
	 * @generated
	 * @ordered
	 */
	public static final int CLOSING_VALUE = 14;

	/**
	 * The '<em><b>BODY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The root of a body: no heading of its own, holds everything.
	 * <!-- end-model-doc -->
	 * @see #BODY
	 * @model literal="body"
	 * @generated
	 * @ordered
	 */
	public static final int BODY_VALUE = 15;

	/**
	 * An array of all the '<em><b>Section Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SectionRole[] VALUES_ARRAY =
		new SectionRole[] {
			SECTION,
			PART,
			PREAMBLE,
			GUIDANCE,
			GOALS,
			KEY_POINTS,
			SCHEDULE,
			EXPERIENCE,
			PROBLEMS,
			NEXT,
			SALUTATION,
			THANKS,
			REQUEST,
			TRANSITION,
			CLOSING,
			BODY,
		};

	/**
	 * A public read-only list of all the '<em><b>Section Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SectionRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Section Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SectionRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SectionRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Section Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SectionRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SectionRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Section Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SectionRole get(int value) {
		switch (value) {
			case SECTION_VALUE: return SECTION;
			case PART_VALUE: return PART;
			case PREAMBLE_VALUE: return PREAMBLE;
			case GUIDANCE_VALUE: return GUIDANCE;
			case GOALS_VALUE: return GOALS;
			case KEY_POINTS_VALUE: return KEY_POINTS;
			case SCHEDULE_VALUE: return SCHEDULE;
			case EXPERIENCE_VALUE: return EXPERIENCE;
			case PROBLEMS_VALUE: return PROBLEMS;
			case NEXT_VALUE: return NEXT;
			case SALUTATION_VALUE: return SALUTATION;
			case THANKS_VALUE: return THANKS;
			case REQUEST_VALUE: return REQUEST;
			case TRANSITION_VALUE: return TRANSITION;
			case CLOSING_VALUE: return CLOSING;
			case BODY_VALUE: return BODY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private SectionRole(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //SectionRole
