/**
 * The filter of the tables of implementations, fetched when the reader touches it: leaves the rows of one language, the
 * tables of one role, and hides tables that have no row left.
 */
class TableFilter extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.#filter());
    this.#filter();
  }

  #chosen(name: string): string {
    return this.querySelector<HTMLSelectElement>(`[data-filter=${name}]`)?.value ?? '';
  }

  #filter(): void {
    const [language, role] = [this.#chosen('language'), this.#chosen('role')];
    let found = 0;
    for (const table of document.querySelectorAll<HTMLElement>('[data-role]')) {
      let inTable = 0;
      for (const row of table.querySelectorAll<HTMLElement>('[data-language]')) {
        row.hidden = language !== '' && row.dataset.language !== language;
        if (!row.hidden) inTable += 1;
      }
      table.hidden = inTable === 0 || (role !== '' && table.dataset.role !== role);
      if (!table.hidden) found += 1;
    }
    const status = this.querySelector<HTMLElement>('[data-none]');
    if (status) status.textContent = found === 0 ? (status.dataset.none ?? '') : '';
  }
}

customElements.define('table-filter', TableFilter);
