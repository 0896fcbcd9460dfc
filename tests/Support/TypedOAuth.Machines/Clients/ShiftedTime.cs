namespace TypedOAuth.Machines;

/// <summary>A clock that is wrong by a constant offset.</summary>
internal sealed class ShiftedTime(TimeSpan offset) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset;
}
