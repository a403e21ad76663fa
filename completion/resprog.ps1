# Completes command lines of resprog in PowerShell 5.1 or later; printed by "resprog completion powershell".

Register-ArgumentCompleter -Native -CommandName resprog -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $quotes = [char[]]@('"', "'")
    $words = @()
    $typed = ''
    foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
        $extent = $element.Extent
        if ($extent.StartOffset -ge $cursorPosition) { break }
        if ($extent.EndOffset -lt $cursorPosition) { $words += $extent.Text.Trim($quotes) }
        else { $typed = $extent.Text.Substring(0, $cursorPosition - $extent.StartOffset).Trim($quotes) }
    }
    $lines = @(resprog __complete @words "=$typed" 2> $null)
    if ($lines.Count -lt 2) { return }
    # PowerShell replaces only the part behind the last comma of a list.
    $word = "$wordToComplete".Trim($quotes)
    $start = if ($typed.EndsWith($word)) { $typed.Length - $word.Length } else { 0 }
    foreach ($line in $lines[1..($lines.Count - 1)]) {
        $value, $meaning = $line -split "`t", 2
        $text = $value.Substring($start)
        if ($text -match '[\s''"]') { $text = "'" + $text.Replace("'", "''") + "'" }
        if (-not $meaning) { $meaning = $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $meaning)
    }
}
