namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Gives a text to YamlDotNet, and looks after each block whether it is still wanted: one scalar can be as long as the document.</summary>
internal sealed class CheckedReader(string text, CancellationToken cancellationToken) : TextReader
{
    private const int BlockLength = 4096;

    private int _position;

    /// <inheritdoc/>
    public override int Peek() => _position < text.Length ? text[_position] : -1;

    /// <inheritdoc/>
    public override int Read()
    {
        if (_position % BlockLength == 0)
        {
            cancellationToken.Check();
        }

        return _position < text.Length ? text[_position++] : -1;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        cancellationToken.Check();
        int length = Math.Min(count, text.Length - _position);
        text.CopyTo(_position, buffer, index, length);
        _position += length;
        return length;
    }
}
