document.documentElement.dataset.outer = 'ran';
