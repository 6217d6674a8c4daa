import styles from './minutes.module.css'

/** The keys of this screen, on the screen. */
export const KeysHelp = () => (
  <details className={styles.keys}>
    <summary>Keys</summary>
    <ul>
      <li>
        <kbd>Alt</kbd> with <kbd>↑</kbd> <kbd>↓</kbd> goes to the item before or after
      </li>
      <li>
        <kbd>Ctrl</kbd> with <kbd>Enter</kbd> starts the item, or ends it and goes on to the next
      </li>
      <li>
        <kbd>/</kbd> in a line finds phrases and commands
      </li>
      <li>
        <kbd>Ctrl</kbd> <kbd>Shift</kbd> with <kbd>1</kbd> to <kbd>5</kbd> marks a line: challenge, support,
        decision, action, note
      </li>
      <li>
        <kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>M</kbd> moves a motion, or puts the open one to the vote
      </li>
      <li>
        <kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>A</kbd> raises an action in the line
      </li>
      <li>
        <kbd>Ctrl</kbd> <kbd>Shift</kbd> with <kbd>7</kbd> or <kbd>8</kbd> makes a list; <kbd>Tab</kbd> puts a
        line deeper into it
      </li>
      <li>
        <kbd>Esc</kbd> leaves the text, so that <kbd>Tab</kbd> goes on
      </li>
    </ul>
  </details>
)
